/** The word list that a kiosk begins with: short on purpose, staff know their visitors better. */
export const defaultWords = `# A message that holds one of these words waits until staff have read it. Nobody is told why, and nothing is thrown away.
# One word or phrase a line. Accents and capitals make no difference, nor do figures for letters. * stands for any letters.

# English
arsehole*
asshole*
bastard*
bitch*
cocksucker*
cunt*
dickhead*
fag
fags
faggot*
fuck*
*fucker*
kike*
motherf*
nigg*
piss off
retard
retards
shit*
bullshit
slut*
twat*
wanker*
whore*
heil hitler

# Français
bite
bites
bougnoul*
bordel de merde
connard*
connasse*
couille*
enculé*
enfoiré*
fils de pute
foutre
merde*
négro*
nique*
niquer
pd
pédé*
pétasse*
putain*
pute
putes
salaud*
salope*
sale arabe*
sale juif*
sale noir*
ta gueule
youpin*
`;
