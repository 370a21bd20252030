"""Posts as people type them: a clean text made hasty, so that a student learns to see through it."""
import re
import unicodedata

PREFIXES = ("RT @{}: ", "BREAKING: ", "URGENT : ", "🚨 ", "via @{} ", "Flash: ", "Info ", "ALERTE ", "EN DIRECT - ")
SUFFIXES = (" https://t.co/{}", " pic.twitter.com/{}", " #breaking", " #info", " !!!", " …", " 😱", " via @{}", " (video)", " ???")


def hasty(text, rng):
    """One to three of: a prefix, a suffix, no accents, another case, a typo, a hashtag, no punctuation."""
    ways = rng.sample((prefixed, suffixed, bare, cased, mistyped, tagged, unpunctuated), rng.choice((1, 1, 2, 3)))
    for way in ways:
        text = way(text, rng)
    return text


def prefixed(text, rng):
    return rng.choice(PREFIXES).format(name(rng)) + text


def suffixed(text, rng):
    return text + rng.choice(SUFFIXES).format(name(rng))


def bare(text, rng):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def cased(text, rng):
    return text.upper() if rng.random() < 0.3 else text.lower()


def mistyped(text, rng):
    """Two neighbours swapped, or one letter lost or doubled, once in forty characters."""
    chars = list(text)
    for _ in range(max(1, len(chars) // 40)):
        if len(chars) < 6:
            break
        k = rng.randrange(1, len(chars) - 2)
        if chars[k].isalpha() and chars[k + 1].isalpha():
            way = rng.random()
            if way < 0.4:
                chars[k], chars[k + 1] = chars[k + 1], chars[k]
            elif way < 0.75:
                del chars[k]
            else:
                chars.insert(k, chars[k])
    return "".join(chars)


def tagged(text, rng):
    """A longer word becomes a hashtag."""
    words = text.split(" ")
    long = [k for k, w in enumerate(words) if len(w) > 5 and w.isalpha()]
    if long:
        k = rng.choice(long)
        words[k] = "#" + words[k]
    return " ".join(words)


def unpunctuated(text, rng):
    return re.sub(r"[^\w\s'’]+", " ", text)


def name(rng):
    return "".join(rng.choice("abcdefghijklmnoprstuvwxyz0123456789") for _ in range(rng.randint(5, 10)))
