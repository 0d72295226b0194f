package vn.xaso.documents.layout.application.print;

import java.util.List;

/// What follows the signature on pages of its own: an appendix, or the regulation that a decision issues.
///
/// @param name such as `Phụ lục I` or `QUY CHẾ`
/// @param note the words in brackets that name the main document, or empty
/// @param state it is a document of its own and shows the issuer and the state again
///
/// Law: 30/2020/NĐ-CP Phụ lục I, phần III; 30/2020/NĐ-CP Phụ lục III, 1.3 and 2.2
public record Attachment(String name, String title, String note, boolean state, List<Block> blocks) {}
