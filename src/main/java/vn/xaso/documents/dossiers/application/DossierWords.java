package vn.xaso.documents.dossiers.application;

import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;

/// What people type for a dossier, tidied and within the lengths of the law.
///
/// Law: 30/2020/NĐ-CP Phụ lục VI
final class DossierWords {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_TITLE = 500;

    private DossierWords() {}

    static String code(String typed) {
        var code = SearchText.tidy(typed);
        if (code.isEmpty() || code.length() > LONGEST_CODE || code.indexOf(' ') >= 0) {
            throw new Refusal("dossiers.refusal.code", LONGEST_CODE);
        }
        return code;
    }

    static String title(String typed) {
        var title = SearchText.tidy(typed);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Refusal("dossiers.refusal.title", LONGEST_TITLE);
        }
        return title;
    }

    static String atMost(String typed, int most) {
        var words = SearchText.tidy(typed);
        if (words.length() > most) {
            throw new Refusal("dossiers.refusal.tooLong", most);
        }
        return words;
    }
}
