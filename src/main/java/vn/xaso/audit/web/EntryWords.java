package vn.xaso.audit.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AccountNames;
import vn.xaso.audit.domain.AuditEntry;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Puts entries into words. The name behind an account is asked for only here.
@Component
class EntryWords {

    private static final String ACT = "audit.act.";

    private final ObjectProvider<AccountNames> accounts;

    EntryWords(ObjectProvider<AccountNames> accounts) {
        this.accounts = accounts;
    }

    List<AuditListPage.Line> lines(List<AuditEntry> entries, Texts texts) {
        Set<UUID> wanted = entries.stream()
                .map(entry -> entry.by().account())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var known = accounts.getIfAvailable(() -> nobody -> Map.of()).names(wanted);
        return entries.stream().map(entry -> line(entry, known, texts)).toList();
    }

    private static AuditListPage.Line line(AuditEntry entry, Map<UUID, String> names, Texts texts) {
        var account = entry.by().account();
        var kind = texts.of("audit.kind." + entry.by().kind());
        var name = account == null ? null : names.get(account);
        var who = name == null ? kind : kind + ": " + name;
        return new AuditListPage.Line(
                texts.minute(entry.at()),
                account == null ? "" : account.toString(),
                who,
                words(ACT, entry.act(), texts),
                account != null && account.toString().equals(entry.subject()) ? "" : entry.subject(),
                words("audit.note.", entry.note(), texts));
    }

    /// Every act that has a name, for the filter.
    static List<Choice> acts(Texts texts) {
        return texts.endings(ACT).stream()
                .map(act -> new Choice(act, words(ACT, act, texts)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.of("vi"))))
                .toList();
    }

    /// A word of the trail may be younger than the texts: then it stands as it is.
    private static String words(String keys, String word, Texts texts) {
        return texts.has(keys + word) ? texts.of(keys + word) : word;
    }

    /// The entries for a program to read: their words are the same in every language.
    static RegisterBook book(Actor actor, List<AuditEntry> entries, Texts texts) {
        var columns = Stream.of("at", "kind", "account", "act", "subject", "note")
                .map(name -> new Column(name, 100 / 6))
                .toList();
        var rows = RegisterBook.told(entries, some -> some.stream().map(EntryWords::cells));
        return new RegisterBook(actor.unitName(), texts.of("audit.list.title"), "", columns, rows, "audit");
    }

    private static List<String> cells(AuditEntry entry) {
        var account = entry.by().account();
        return List.of(
                entry.at().toString(),
                entry.by().kind().name(),
                account == null ? "" : account.toString(),
                entry.act(),
                entry.subject(),
                entry.note());
    }
}
