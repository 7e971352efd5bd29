const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that have one meaning and two habits: a capital or none, wherever they stand. */
export const everywhere = words('internet web wifi intifada quran holocaust bible gospel scripture covid')

/** Bodies and offices. After "the", without a name, each is the one of the piece, with a capital or without. */
export const afterThe = words(`
  government parliament cabinet council committee commission ministry assembly agency department legislature
  administration constitution university institute museum foundation association authority
  president chancellor mayor governor minister premier secretary pope prince senate
  treasury presidency chairman chairwoman ambassador senator congressman congresswoman superintendent sheriff
`)

/** Parts of the world: in "southern Italy" and "Southern Italy" the same one. */
export const directions = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern upper lower
`)
