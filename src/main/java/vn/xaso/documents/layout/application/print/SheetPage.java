package vn.xaso.documents.layout.application.print;

import java.util.List;

/// A document part by part, the words as they are printed.
///
/// @param number empty while there is none: an open field stands in its place
/// @param notation with its slash, or empty for a document without number
/// @param day in words; empty while there is none: an open field stands in its place
/// @param regarding `V/v …` under the number, or empty
/// @param name the type in capitals, or empty for a letter
/// @param authority who decides, in capitals, or empty
/// @param stamps how fast and for whom, each in its box
/// @param greeting the words before the addressees, or empty
///
/// Law: 30/2020/NĐ-CP Phụ lục I
public record SheetPage(
        String title,
        String parentBody,
        List<String> issuer,
        String number,
        String notation,
        String place,
        String day,
        String regarding,
        String name,
        String summary,
        String authority,
        List<Stamp> stamps,
        String greeting,
        List<String> addressees,
        List<String> bases,
        List<Block> blocks,
        List<String> recipients,
        List<Signing> signings,
        List<Attachment> attachments,
        List<String> footer) {

    /// @param urgent in red
    public record Stamp(String text, boolean urgent) {}

    /// How much room the words before several addressees take, in millimetres.
    public int greetingWidth() {
        return (int) Math.ceil(4 + 2.2 * greeting.length());
    }

    public boolean hasNumber() {
        return !notation.isEmpty();
    }
}
