// What pitches are called: in A minor 75 is D♯5, in C minor it is E♭5.

const letters = 'FCGDAEB';
const signs = ['𝄫', '♭', '', '♯', '𝄪'];

/** Where a tonic such as "Bb" or "F#" stands on the line of fifths; C is 0. */
function place(tonic) {
  const [letter, ...marks] = tonic;
  return letters.indexOf(letter) - 1 + marks.reduce((sum, mark) => sum + ('#♯'.includes(mark) ? 7 : 'b♭'.includes(mark) ? -7 : 0), 0);
}

/**
 * The name of a pitch: 60 is C4.
 * @param key such as "A minor" or "Eb major"; foreign notes are spelled as they are most often in it: in minor the sharp
 * fourth, and in major the flat third, are the last on their side of the line of fifths.
 */
export function pitchName(pitch, key = 'C major') {
  const [tonic, mode] = key.split(' ');
  const lowest = place(tonic) - (mode === 'minor' ? 5 : 3);
  // A fifth is seven semitones, modulo twelve: seven times the pitch class is its place on the line.
  const at = lowest + ((((7 * pitch - lowest) % 12) + 12) % 12);
  const sharps = Math.floor((at + 1) / 7);
  return letters[(((at + 1) % 7) + 7) % 7] + (signs[sharps + 2] ?? '') + (Math.floor((pitch - sharps) / 12) - 1);
}
