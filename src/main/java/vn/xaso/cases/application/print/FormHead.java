package vn.xaso.cases.application.print;

import java.util.List;

/// The head of a form: who issues it, for which case, where and when.
///
/// @param number of the form in the annex, such as 01
/// @param superior the body above the issuing one, or empty
/// @param issuer the issuing body, one element a line
/// @param code the case code, or the words that there is none yet
/// @param preview printed to be looked at, before the act was done
/// @param day place and day, such as `Sáng Nhè, ngày 24 tháng 11 năm 2026`
public record FormHead(String number, String superior, List<String> issuer, String code, String day, boolean preview) {}
