package vn.xaso.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xaso.cases.CaseAct;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

class AuditWordsTest {

    @ParameterizedTest
    @EnumSource
    void namesEveryActOnACase(Language language) throws IOException {
        var acts = EntryWords.acts(new TextShelf().in(language));

        assertThat(acts)
                .extracting(Choice::value)
                .containsAll(
                        Arrays.stream(CaseAct.values()).map(CaseAct::auditWord).toList());
        assertThat(acts).extracting(Choice::label).doesNotHaveDuplicates();
    }
}
