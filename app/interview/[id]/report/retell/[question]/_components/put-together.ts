/** The heading of the story put together: whoever told a part goes on reading there. */
export const putTogether = 'put-together';
