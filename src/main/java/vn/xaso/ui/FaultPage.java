package vn.xaso.ui;

/// Tells what went wrong and what to do now.
///
/// @param detail the reason, or the code to tell the help desk, or empty
public record FaultPage(String title, String advice, String detail, int status) {}
