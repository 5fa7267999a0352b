import { storyThemes, themeWords, type StoryTheme } from '@/lib/practice/story-themes';

/** Which kinds of question a story answers. */
export function ThemeTicks({
  themes,
  onChange,
}: {
  themes: readonly StoryTheme[];
  onChange: (themes: StoryTheme[]) => void;
}) {
  return (
    <fieldset>
      <legend className="font-medium">What it answers</legend>
      <p className="text-sm text-soft">It is suggested for questions of these kinds.</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {storyThemes.map((theme) => (
          <label
            key={theme}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-line-strong px-3 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              checked={themes.includes(theme)}
              onChange={(event) =>
                onChange(
                  storyThemes.filter((each) =>
                    each === theme ? event.target.checked : themes.includes(each),
                  ),
                )
              }
              className="size-4.5 accent-accent"
            />
            {themeWords[theme].name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
