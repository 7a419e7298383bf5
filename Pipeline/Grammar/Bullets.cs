namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The signs that begin an item of a list without a number. The hyphen stands for all dashes, as the clean text has it.</summary>
public static class Bullets
{
    public static bool IsBullet(char c) => c is '-' or '+' or '\u2022' or '\u25CF' or '\u25AA' or '\u25A0' or '\u25CB' or '\u25E6' or '\u2023' or '\u25BA' or '\u27A2'
        or '\u2713' or '\u2714' or '\u00B7' or '\uF0B7' or '\uF02D' or '\uF0A7' or '\uF0D8' or '\uF0FC' or '\uF076';
}
