/** "1 answer", "2 answers". */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
