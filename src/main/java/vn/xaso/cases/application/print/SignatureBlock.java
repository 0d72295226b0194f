package vn.xaso.cases.application.print;

import java.util.List;

/// Where somebody signs: the lines above the signature and the name below it.
///
/// @param hint the words in brackets, or empty
public record SignatureBlock(List<String> capacity, String hint, String name) {}
