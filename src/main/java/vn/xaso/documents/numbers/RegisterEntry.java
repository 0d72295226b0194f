package vn.xaso.documents.numbers;

/// What the register says beside number and date.
///
/// @param holder who keeps the archive copy
/// @param copies how many were made
public record RegisterEntry(String holder, int copies, String note, String voidReason) {}
