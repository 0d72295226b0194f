package vn.xaso.cases.phrases.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Tag;

/// One sentence.
///
/// @param version that the person sees
/// @param ending the address to which the button at the end leads
public record PhrasePage(
        String href,
        String text,
        Tag tag,
        List<Fact> facts,
        int version,
        boolean mayKeep,
        boolean ended,
        String ending,
        PhraseForm form) {}
