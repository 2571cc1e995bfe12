/**
 * Which passwords are tried first because many people have them.
 *
 * A list of whole passwords would be long and miss most: what is left of the known lists at fifteen characters is short
 * common passwords written one after another. So those are listed, and what is made of nothing else is refused.
 */
/** Whether a password is a well-known one, or is put together from well-known ones alone. */
export function isCommonPassword(normal) {
    const text = bare(normal);
    return text === '' || PHRASES.has(text) || isOnePieceAgainAndAgain(text) || isMadeOfPieces(text);
}
/** What is left to guess: no case, no spaces or marks, and the commonest disguises of a letter undone. */
function bare(text) {
    return text
        .toLowerCase()
        .replaceAll('@', 'a')
        .replaceAll('$', 's')
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
function isOnePieceAgainAndAgain(text) {
    return /^(.{1,8})\1+$/u.test(text);
}
/** Looks at each place once, so that no password, however made, takes long. */
function isMadeOfPieces(text) {
    const isReached = new Set([0]);
    for (let from = 0; from < text.length; from += 1) {
        if (!isReached.has(from))
            continue;
        for (const word of WORDS)
            if (text.startsWith(word, from))
                isReached.add(from + word.length);
        for (let to = from + SHORTEST_RUN; to <= text.length && isRun(text.slice(from, to)); to += 1)
            isReached.add(to);
        if (/^(?:19|20)\d\d/.test(text.slice(from, from + 4)))
            isReached.add(from + 4);
    }
    return isReached.has(text.length);
}
function isRun(piece) {
    return ROWS.some((row) => row.includes(piece)) || /^(.)\1+$/u.test(piece);
}
const SHORTEST_RUN = 3;
/** Neighbours on a keyboard or in an alphabet, read either way. */
const ROWS = [
    '012345678901234567890',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiopasdfghjklzxcvbnm',
    'qwertzuiopasdfghjklyxcvbnm',
    'azertyuiopqsdfghjklmwxcvbn',
    '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
    '1q2w3e4r5t6y7u8i9o0p',
    'йцукенгшщзхъфывапролджэячсмитьбю',
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
].flatMap((row) => [row, [...row].reverse().join('')]);
/** Sentences of the lists and of the books about passwords. */
const PHRASES = new Set([
    'correcthorsebatterystaple',
    'thequickbrownfox',
    'thequickbrownfoxjumpsoverthelazydog',
    'tobeornottobethatisthequestion',
    'maytheforcebewithyou',
    'thisismypassword',
    'whatisyourpassword',
    'iforgotmypassword',
    'opensesameopensesame',
]);
/** Common passwords and what they are put together from; English, and the words for a password elsewhere. */
const WORDS = ('a access account adgjmp admin administrator and angel apple asdf august autumn baby bailey baseball basketball batman ' +
    'charlie cheese chocolate computer contrasena cookie daniel december default demo donald dragon facebook february ' +
    'flower football freedom friday friend fuckyou george ginger god google guest harley hello hockey hunter i iloveu ' +
    'iloveyou internet is january jennifer jessica jesus jordan july june justin killer letmein liverpool lol lorem love ' +
    'lovely manager march master matrix me michael michelle monday monkey mustang my mynameis naruto new ninja november ' +
    'october office one opensesame orange p4ssw0rd parola parole pass passe passphrase passw0rd passwd password ' +
    'passwort pepper please pokemon princess qwe qwer qwert qwerty recourse registry root sample samsung saturday secret ' +
    'security senha september service shadow sifre soccer spring starwars summer sunday sunshine super superman support ' +
    'system test tester testing the this thomas thursday tigger trustno tuesday two user username wachtwoord wednesday ' +
    'welcome whatever winter you your zaq zxc пароль любовь привет').split(' ');
//# sourceMappingURL=common-password.rules.js.map