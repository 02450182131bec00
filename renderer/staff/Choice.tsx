interface ChoiceProps<T extends string> {
  name: string;
  options: { value: T; name: string }[];
  chosen: T;
  choose: (value: T) => void;
}

/** One of a few words; the one that holds stands in ink. */
export function Choice<T extends string>({ name, options, chosen, choose }: ChoiceProps<T>) {
  return (
    <span className="staff-choice" role="group" aria-label={name}>
      {options.map((option) => (
        <button key={option.value} type="button" aria-pressed={option.value === chosen} onClick={() => choose(option.value)}>{option.name}</button>
      ))}
    </span>
  );
}
