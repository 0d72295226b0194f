package vn.xaso.audit.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AccountNames;
import vn.xaso.audit.SubjectWords;
import vn.xaso.audit.domain.AuditEntry;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Puts entries into words. The name behind an account is asked for only here.
@Component
class EntryWords {

    private static final String ACT = "audit.act.";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ObjectProvider<AccountNames> accounts;
    private final ObjectProvider<SubjectWords> things;

    EntryWords(ObjectProvider<AccountNames> accounts, ObjectProvider<SubjectWords> things) {
        this.accounts = accounts;
        this.things = things;
    }

    List<AuditListPage.Line> lines(Actor reader, List<AuditEntry> entries, Texts texts) {
        Set<UUID> wanted = entries.stream()
                .map(entry -> entry.by().account())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var known = accounts.getIfAvailable(() -> nobody -> Map.of()).names(wanted);
        var ids = entries.stream()
                .map(AuditEntry::subject)
                .filter(subject -> ID.matcher(subject).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        var named = new HashMap<UUID, Link>();
        if (!ids.isEmpty()) {
            things.forEach(module -> named.putAll(module.words(reader, ids, texts)));
        }
        return entries.stream().map(entry -> line(entry, known, named, texts)).toList();
    }

    private static AuditListPage.Line line(
            AuditEntry entry, Map<UUID, String> names, Map<UUID, Link> things, Texts texts) {
        var account = entry.by().account();
        var kind = texts.of("audit.kind." + entry.by().kind());
        var name = account == null ? null : names.get(account);
        var who = name == null ? kind : kind + ": " + name;
        return new AuditListPage.Line(
                texts.minute(entry.at()),
                account == null ? "" : account.toString(),
                who,
                words(ACT, entry.act(), texts),
                subject(entry, things),
                words("audit.note.", entry.note(), texts));
    }

    private static Link subject(AuditEntry entry, Map<UUID, Link> things) {
        var subject = entry.subject();
        var account = entry.by().account();
        if (account != null && account.toString().equals(subject)) {
            return new Link("", "");
        }
        var thing = ID.matcher(subject).matches() ? things.get(UUID.fromString(subject)) : null;
        return thing == null ? new Link("", subject) : thing;
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
