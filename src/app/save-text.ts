/** Hands the user a text file. */
export function saveText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has its own hold on the data once the click returned.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
