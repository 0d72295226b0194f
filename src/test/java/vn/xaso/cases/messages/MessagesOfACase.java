package vn.xaso.cases.messages;

import java.util.Objects;
import org.springframework.context.ApplicationContext;
import vn.xaso.cases.PublicMessages;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.UnitScope;

/// What an applicant without an account wrote about a case.
public final class MessagesOfACase {

    private MessagesOfACase() {}

    public static void write(ApplicationContext program, CaseFile caseFile, String text) {
        var code = Objects.requireNonNull(caseFile.code());
        UnitScope.of(caseFile.unit())
                .run(() -> program.getBean(PublicMessages.class).write(caseFile.unit(), code, caseFile.key(), text));
    }
}
