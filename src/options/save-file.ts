/** Hands a text to the browser as a download: no permission is asked for, and nothing leaves the device. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download starts in a task of its own, and needs the address until then.
  setTimeout(() => URL.revokeObjectURL(address));
}
