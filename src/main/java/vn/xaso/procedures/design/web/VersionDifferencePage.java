package vn.xaso.procedures.design.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.WordDifference.Piece;

/// What changed between two versions, part by part and word by word.
///
/// @param action where two others are chosen, or empty where there is nothing to choose
/// @param same the names of the parts in which nothing changed
public record VersionDifferencePage(
        String back,
        String title,
        String code,
        String lead,
        String action,
        List<Choice> versions,
        String from,
        String to,
        List<Part> parts,
        List<String> same) {

    public record Part(String name, List<Piece> pieces) {}
}
