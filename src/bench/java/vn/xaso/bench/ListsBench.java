package vn.xaso.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Asks the lists of cases, search, the work of the day and the registers of a commune that owns 60 in a hundred of
/// very
/// many cases, over HTTP, and prints how long the answers took.
///
/// Arguments: a folder to throw away, how many cases, how often each page is asked, whether the search index is made
/// (`true`), the launcher, then the command that starts Java up to `-jar xaso.jar`.
public final class ListsBench {

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"");
    private static final int WARM = 5;
    private static final double MUST = 50;
    private static final String[] BIG = {
        "cases.case_file", "cases.application", "cases.case_event", "cases.ended_case", "search.entry"
    };

    private final Path data;
    private final int cases;
    private final int times;
    private final boolean searched;
    private final String launcher;
    private final List<String> java;
    private final List<Page> pages = new ArrayList<>();

    private record Page(String name, String login, String path) {}

    private ListsBench(String... arguments) {
        data = Path.of(arguments[0]).resolve("data");
        cases = Integer.parseInt(arguments[1]);
        times = Integer.parseInt(arguments[2]);
        searched = Boolean.parseBoolean(arguments[3]);
        launcher = arguments[4];
        java = List.of(arguments).subList(5, arguments.length);
    }

    public static void main(String... arguments) throws Exception {
        if (!new ListsBench(arguments).run()) {
            System.exit(1);
        }
    }

    private boolean run() throws Exception {
        if (Files.notExists(data.resolve("made"))) {
            try (var program = Served.start(java, data)) {
                make();
            }
            Files.createFile(data.resolve("made"));
        }
        try (var program = Served.start(java, data)) {
            var office = new Office(program.port(), "", "");
            office.signIn();
            try (var wire = new Wire(program.port())) {
                choosePages(wire, office);
                for (var page : pages) {
                    ask(wire, office, page, WARM);
                }
                System.out.println("Size of the tables with their indexes:");
                sizes().forEach((table, size) -> System.out.printf("  %-46s %s%n", table, size));
                var before = scans();
                boolean good = measure(wire, office);
                return told(before) && good;
            }
        }
    }

    /// What a kept folder holds from before is asked again without being made.
    private void make() throws IOException, SQLException, InterruptedException {
        long began = System.nanoTime();
        var database = Database.of(data);
        try (var stream = Objects.requireNonNull(ListsBench.class.getResourceAsStream("/lists.sql"))) {
            database.run(new String(stream.readAllBytes(), StandardCharsets.UTF_8).formatted(cases));
        }
        for (var table : BIG) {
            database.run("vacuum analyze " + table);
        }
        System.out.printf("%,d cases made in %d s%n", cases, (System.nanoTime() - began) / 1_000_000_000);
        if (searched) {
            began = System.nanoTime();
            var rebuild = new ProcessBuilder(launcher, "search", "rebuild", "--data", data.toString()).inheritIO();
            if (rebuild.start().waitFor() != 0) {
                throw new IOException("The search index was not made");
            }
            database.run("vacuum analyze search.entry");
            System.out.printf("search index made in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
        }
    }

    private void choosePages(Wire wire, Office office) throws IOException, SQLException {
        for (var login : new String[] {"motcua", "chanhvanphong", "hotich", "chutich", "vanthu"}) {
            add("work of the day, " + login, login, "/office");
        }
        var filters = new ArrayList<>(List.of(
                "",
                "whose=MINE",
                "whose=WAITING",
                "due=OVERDUE",
                "due=TODAY",
                "due=WEEK",
                "due=LATER",
                "due=DONE",
                "whose=MINE&due=OVERDUE",
                "order=OLDEST",
                "order=DUE",
                "whose=MINE&order=NEWEST",
                "q=Ng%C3%A2n",
                "q=Kh%C3%B4ng+c%C3%B3+ai+t%C3%AAn+n%C3%A0y",
                "q=0912345678"));
        var database = Database.of(data);
        for (var state : database.list("select distinct state from cases.case_file order by 1")) {
            filters.add("state=" + state);
        }
        for (var code : database.list("""
            (select procedure_code from cases.case_file group by 1 order by count(*) desc, 1 limit 2)
            union all (select procedure_code from cases.case_file group by 1 order by count(*), 1 limit 2)
            """)) {
            filters.add("procedure=" + code);
        }
        for (var official : database.list(
                "select id::text from public.bench_official where no < 2 or no > 20 order by no limit 4")) {
            filters.add("assignee=" + official);
            filters.add("state=IN_REVIEW&assignee=" + official);
        }
        filters.add("q="
                + database.list("select code from cases.case_file where code is not null order by id limit 1")
                        .getFirst());
        for (var filter : filters) {
            add(
                    "list " + filter.substring(0, Math.min(filter.length(), 40)),
                    "chanhvanphong",
                    "/office/cases?" + filter);
        }
        for (var filter : new String[] {"whose=ALL", "order=OLDEST", "due=LATER", "state=REFUSED", "order=DUE"}) {
            add("tenth page, " + filter, "chanhvanphong", onward(wire, office, "/office/cases?" + filter, 9));
        }
        add("own list of a specialist", "hotich", "/office/cases?whose=MINE");
        add("saved list", "motcua", keep(wire, office, "motcua", "due=OVERDUE&columns=PHONE,SUBMITTED,STATE,DUE"));
        var today = LocalDate.now();
        var month = today.minusYears(2).withDayOfMonth(1);
        add("register 07, a day", "chanhvanphong", "/office/registers?from=" + month + "&to=" + month);
        add(
                "register 07, a month two years ago",
                "chanhvanphong",
                "/office/registers?from=" + month + "&to=" + month.plusMonths(1).minusDays(1));
        add(
                "register 07, this month",
                "chanhvanphong",
                "/office/registers?from=" + today.withDayOfMonth(1) + "&to=" + today);
        add("report II.06, this month", "chanhvanphong", "/office/figures");
        if (searched) {
            for (var words : new String[] {"Ngân", "Lò Thị Ngân", "Ngân 1000", "khai sinh", "xyzzy"}) {
                add(
                        "search " + words,
                        "chanhvanphong",
                        "/office/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            }
        }
    }

    private void add(String name, String login, String path) {
        pages.add(new Page(name, login, path));
    }

    private static String keep(Wire wire, Office office, String login, String query) throws IOException {
        var answer = wire.post(
                "/office/case-views",
                office.cookie(login),
                "name=bench&owner=OWN&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        Office.expect(303, answer, "saved list");
        return answer.location().replaceFirst("https?://[^/]*", "");
    }

    private static String onward(Wire wire, Office office, String path, int pages) throws IOException {
        var address = path;
        for (int i = 0; i < pages; i++) {
            var text = wire.get(address, office.cookie("chanhvanphong")).text();
            var next = NEXT.matcher(text);
            if (!next.find()) {
                return address;
            }
            address = next.group(1).replace("&amp;", "&");
        }
        return address;
    }

    private static Times ask(Wire wire, Office office, Page page, int times) throws IOException {
        var asked = new Times();
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            var answer = wire.fetch(page.path(), office.cookie(page.login()));
            asked.add(System.nanoTime() - began);
            Office.expect(200, answer, page.path());
        }
        return asked;
    }

    /// In turn, so that what else the machine does hits all pages alike.
    private boolean measure(Wire wire, Office office) throws IOException {
        var all = new TreeMap<Integer, Times>();
        for (int round = 0; round < times; round++) {
            for (int at = 0; at < pages.size(); at++) {
                long began = System.nanoTime();
                var answer = wire.fetch(
                        pages.get(at).path(), office.cookie(pages.get(at).login()));
                all.computeIfAbsent(at, key -> new Times()).add(System.nanoTime() - began);
                Office.expect(200, answer, pages.get(at).path());
            }
        }
        boolean good = true;
        System.out.printf("%n%-52s %8s %8s %8s   (ms, %d times, one client)%n", "page", "p50", "p95", "p99", times);
        for (int at = 0; at < pages.size(); at++) {
            var asked = all.get(at);
            boolean fast = asked.millis(0.95) <= MUST;
            good &= fast;
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %8.1f %8.1f %8.1f%s%n",
                    pages.get(at).name(),
                    asked.millis(0.5),
                    asked.millis(0.95),
                    asked.millis(0.99),
                    fast ? "" : "   SLOW");
        }
        return good;
    }

    private Map<String, Long> scans() throws IOException, SQLException, InterruptedException {
        Thread.sleep(12_000); // the database tells its counts with some delay
        var scans = new TreeMap<String, Long>();
        for (var table : BIG) {
            scans.put(table, Database.of(data).number("""
                select coalesce(sum(seq_scan), 0) from pg_stat_user_tables
                where relid in (select '%1$s'::regclass union all select inhrelid from pg_inherits
                    where inhparent = '%1$s'::regclass) and pg_relation_size(relid) > 1000000
                """.formatted(table)));
        }
        return scans;
    }

    private boolean told(Map<String, Long> before) throws Exception {
        boolean none = true;
        System.out.println();
        for (var table : scans().entrySet()) {
            long scans = table.getValue() - before.getOrDefault(table.getKey(), 0L);
            none &= scans == 0;
            System.out.printf("sequential scans of %-32s %d   must 0%n", table.getKey(), scans);
        }
        return none;
    }

    private Map<String, String> sizes() throws IOException, SQLException {
        var sizes = new TreeMap<String, String>();
        for (var line : Database.of(data).list("""
            select n.nspname || '.' || c.relname || '=' || pg_size_pretty(pg_relation_size(c.oid)) || ', '
                || round(pg_relation_size(c.oid)::numeric / %d) || ' bytes a case'
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'cases' and c.relkind in ('r', 'i') and pg_relation_size(c.oid) > 100000
            """.formatted(cases))) {
            sizes.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return sizes;
    }
}
