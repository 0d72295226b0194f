package vn.xaso.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper that the office issued: what a stranger who holds it may compare.
///
/// @param kind the name of the result
/// @param number number and notation, such as `07/XN-UBND`, or empty
/// @param content the file as it was issued, to check its signatures; never shown to strangers
public record IssuedPaper(
        CaseCode code, String kind, String number, @Nullable LocalDate dated, String issuer, byte[] content) {}
