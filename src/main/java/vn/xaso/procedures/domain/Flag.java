package vn.xaso.procedures.domain;

/// Says that something in the catalogue is to be checked by an official.
///
/// @param raw the words of the source that gave rise to it
public record Flag(Field field, Reason reason, String raw) {

    public enum Field {
        TIME_LIMIT,
        FEE,
        CHANNELS,
        PAPERS,
        RESULTS,
        LEGAL_BASES,
        AUTHORITY,
        STEPS,
        ONLINE_LEVEL
    }

    public enum Reason {
        /// The source says nothing.
        MISSING,
        /// A number without its unit, such as 3 for three days or three hours.
        NO_UNIT,
        /// Words that no rule reads.
        NOT_READABLE,
        /// Two numbers stand together, and nobody can say where one ends.
        NUMBERS_GLUED,
        DIFFERS_BY_CHANNEL,
        /// 120 days or more: possible, but often a mistake of the source.
        UNUSUALLY_LONG,
        /// The source says hours; they were taken as working hours.
        HOURS_ASSUMED,
        /// The description beside it says something else.
        CONTRADICTS_TEXT,
        /// A condition decides: who pays, who is exempt.
        CONDITIONAL,
        /// Less than a thousand đồng.
        SUSPICIOUS_AMOUNT,
        OTHER_CURRENCY,
        /// No original and no copy: perhaps a remark and not a paper.
        NO_QUANTITY,
        /// The name of a file stands at the end of the name of the paper.
        FILE_NAME_GLUED,
        UNKNOWN_CODE,
        /// Text that belongs to no field.
        LEFT_OVER,
        /// Names a district or a town, which do not exist since 1 July 2025.
        OUTDATED_AUTHORITY,
        /// A value of the demonstration, from memory of the law.
        DEMONSTRATION_VALUE
    }
}
