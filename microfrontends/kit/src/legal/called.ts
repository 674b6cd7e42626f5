interface Named {
  typeName: string;
  number: string | null;
  title: string;
}

/** How people call a document: by its number, or by its name. */
export const calledBy = ({ typeName, number, title }: Named): string => `${typeName} ${number ?? title}`;

export const writtenDay = (day: string | null | undefined): string =>
  day?.split('-').reverse().join('/') ?? '';
