package vn.xaso.ui.print;

import java.util.List;

/// A result document laid out as Decree 30 wants it: what stands where on the sheet.
///
/// @param superior the body above the issuing one, or empty
/// @param issuer the issuing body, one element a line
/// @param symbol what follows the number, such as `/XN-UBND`
/// @param place the place before the day; a commune writes its own name
/// @param title the kind of document, in capitals
/// @param summary what it is about, or empty
/// @param bases the legal bases, without the closing punctuation
/// @param recipients the lines of "Nơi nhận", without dash
/// @param capacity the lines above the signature, such as `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`
/// @param checkAddress the address behind the QR code at which the paper is checked, or empty
///
/// Law: 30/2020/NĐ-CP Phụ lục I
public record ResultLayout(
        String superior,
        List<String> issuer,
        String symbol,
        String place,
        String title,
        String summary,
        List<String> bases,
        List<Block> body,
        List<String> recipients,
        List<String> capacity,
        String signer,
        String checkAddress) {

    /// A part of the body.
    public sealed interface Block {}

    public record Paragraph(String text) implements Block {}

    /// Label and value, side by side.
    public record Facts(List<Fact> rows) implements Block {}

    public record Fact(String label, String value) {}

    public record Table(List<String> head, List<List<String>> rows) implements Block {}

    public String checkImage() {
        return checkAddress.isEmpty() ? "" : QrCode.dataUri(checkAddress, 300);
    }
}
