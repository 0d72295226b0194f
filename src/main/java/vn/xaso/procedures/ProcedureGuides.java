package vn.xaso.procedures;

import java.util.List;
import vn.xaso.ui.Texts;

/// Questions that lead to the right one of several similar procedures.
public interface ProcedureGuides {

    /// @param key its name in addresses
    record Offer(String key, String title) {}

    /// Those that have to do with the words of a search; all of them for no words.
    List<Offer> about(String text, Texts texts);

    /// Those that may lead to that procedure.
    List<Offer> leadingTo(ProcedureCode code, Texts texts);
}
