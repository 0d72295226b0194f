package vn.xaso.forms;

import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// The same words in Vietnamese and in English, as a form carries them.
public record Wording(String vi, String en) {

    public static final Wording NONE = new Wording("", "");

    public String in(Texts texts) {
        return texts.language() == Language.EN ? en : vi;
    }

    public boolean isEmpty() {
        return vi.isEmpty();
    }
}
