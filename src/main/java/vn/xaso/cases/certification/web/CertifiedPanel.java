package vn.xaso.cases.certification.web;

import java.util.List;

/// What is certified in a case, on its page.
///
/// @param paid how it stands with the fee, or empty where nothing was asked
/// @param sheets the address of the words to print, or empty where nothing is numbered
public record CertifiedPanel(List<Line> lines, String total, String paid, String sheets) {

    public record Line(String paper, String pages, String copies, String fee, String number) {}
}
