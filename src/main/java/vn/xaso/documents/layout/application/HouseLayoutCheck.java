package vn.xaso.documents.layout.application;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.LayoutCheck;
import vn.xaso.documents.layout.domain.DocumentEye;
import vn.xaso.documents.layout.domain.rules.LayoutRules;
import vn.xaso.ui.Language;

/// The check of the house: looks at the pages, then holds them against the rules.
@Lazy
@Component
class HouseLayoutCheck implements LayoutCheck {

    private final DocumentEye eye;
    private final DocumentTypes types;

    HouseLayoutCheck(DocumentEye eye, DocumentTypes types) {
        this.eye = eye;
        this.types = types;
    }

    @Override
    public List<Finding> check(byte[] pdf) {
        return LayoutRules.check(eye.look(pdf), names());
    }

    private Set<String> names() {
        return types.list().stream()
                .map(type ->
                        type.name(Language.VI).replaceAll("\\s*\\(.*\\)", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
