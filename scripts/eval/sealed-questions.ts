/** Questions whose graded answers nothing is trained or tuned on: they tell what was learned. */
export const SEALED = ['q07', 'q12', 'q17', 'q22', 'q26', 'q31', 'q38'];
