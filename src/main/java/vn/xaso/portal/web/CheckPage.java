package vn.xaso.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.FieldMessage;

/// The forms with which a paper is checked: by what is printed on it, or by its file.
///
/// @param unknown true where no paper fits what was given
/// @param file what the check of a file found, or null where none was sent
public record CheckPage(
        String code,
        String key,
        List<FieldMessage> errors,
        boolean unknown,
        @Nullable FileFinding file) {

    static CheckPage empty() {
        return new CheckPage("", "", List.of(), false, null);
    }

    static CheckPage failed(String code, String key, List<FieldMessage> errors) {
        return new CheckPage(code, key, errors, false, null);
    }
}
