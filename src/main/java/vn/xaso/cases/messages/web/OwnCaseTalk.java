package vn.xaso.cases.messages.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.messages.application.MessageDesk;
import vn.xaso.cases.panels.OwnCasePanel;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// The messages of a case on the page on which its applicant follows it.
@Component
class OwnCaseTalk implements OwnCasePanel {

    private static final int ORDER = 20;

    private final MessageDesk desk;

    OwnCaseTalk(MessageDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Panel> find(CaseFile caseFile, Texts texts) {
        var all = desk.of(caseFile).reversed();
        boolean open = desk.isOpen(caseFile);
        if (all.isEmpty() && !open) {
            return Optional.empty();
        }
        var lines = all.stream()
                .limit(TalkPanel.SHOWN)
                .map(message -> MessageWords.forApplicant(message, texts))
                .toList();
        var panel = new TalkPanel(
                texts.of("messages.own.title"),
                "/ho-so/" + caseFile.id() + "/tin-nhan",
                lines,
                all.size(),
                texts.of(open ? "messages.own.write" : "messages.panel.all"));
        return Optional.of(new Panel(ORDER, "cases/messages/web/part/talkPanel", panel));
    }
}
