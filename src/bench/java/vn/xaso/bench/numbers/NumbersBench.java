package vn.xaso.bench.numbers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Xaso;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.NumberBook;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.application.ArrivalDesk;
import vn.xaso.documents.incoming.application.NewArrival;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Gives numbers from the book of the program beside one counter row for all, and registers documents as the clerk does.
///
/// Arguments: a folder to throw away, seconds of a burst. Runs the packaged program inside itself, on its own database.
public final class NumbersBench {

    private static final int ROUNDS = 3;
    private static final int CLERKS = 32; // each with a connection, so that nobody waits for one
    private static final int CLERKS_WHO_REGISTER = 8;
    private static final int PAGE_BYTES = 40_000;
    private static final List<String> SERIES = List.of("QD", "CV", "BC", "TB", "KH", "TTr", "GM", "SY");

    private final NumberBook book;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ArrivalDesk desk;
    private final DemoProvince province;
    private final Path folder;
    private final int seconds;
    private final byte[] page = new byte[PAGE_BYTES];
    private final AtomicLong sequence = new AtomicLong();

    private NumbersBench(ApplicationContext program, Path folder, int seconds) {
        book = program.getBean(NumberBook.class);
        database = program.getBean(JdbcClient.class);
        transaction = program.getBean(TransactionTemplate.class);
        desk = program.getBean(ArrivalDesk.class);
        province = program.getBean(DemoProvince.class);
        this.folder = folder;
        this.seconds = seconds;
        new Random(1).nextBytes(page);
    }

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        try (var program = SpringApplication.run(
                Xaso.class,
                "--xaso.folder.data=" + folder.resolve("data"),
                "--xaso.demo=true",
                "--xaso.demo-story=false",
                "--xaso.database.connections=" + CLERKS,
                "--server.port=0")) {
            new NumbersBench(program, folder, Integer.parseInt(arguments[1])).run();
        }
    }

    private void run() throws Exception {
        province.found();
        var units = database.sql("select id from directory.unit order by id limit 46")
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
        System.out.printf("commits to this disk, one after the other: %.0f a second%n", forcedWrites());
        compareNumbers(units);
        register();
    }

    /// Both sides commit each number by itself.
    private void compareNumbers(List<UnitId> units) throws Exception {
        var one = units.getFirst();
        UnitScope.of(one).run(() -> transaction.executeWithoutResult(status -> book.next(one, "GLOBAL", 2026)));
        measure(CLERKS, clerk -> number(units.get(clerk % units.size()), SERIES.get(clerk % SERIES.size())));
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double global = measure(CLERKS, clerk -> number(one, "GLOBAL"));
            double own =
                    measure(CLERKS, clerk -> number(units.get(clerk % units.size()), SERIES.get(clerk % SERIES.size())));
            ratios[round] = own / global;
            System.out.printf(
                    "%d clerks, round %d: %,.0f numbers/s from the book | %,.0f from one counter row | ratio %.1f%n",
                    CLERKS, round + 1, own, global, ratios[round]);
        }
        Arrays.sort(ratios);
        System.out.printf(
                "numbers ÷ one counter row: %.1f (%.1f to %.1f), must be >= 5%n",
                ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
    }

    private void number(UnitId unit, String series) {
        UnitScope.of(unit).run(() -> transaction.executeWithoutResult(status -> book.next(unit, series, 2026)));
    }

    private void register() throws Exception {
        var clerks = List.of(
                province.people().get("vanthu.sangnhe").actor(),
                province.people().get("vanthu.sipaphin").actor());
        do {
            System.out.printf("warm-up: %,.0f documents/s%n", registered(clerks));
        } while (!tablesAreKnown());
        var rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = registered(clerks);
            System.out.printf(
                    "%d clerks, round %d: %,.0f documents/s received with a file of %d kB and registered%n",
                    CLERKS_WHO_REGISTER, round + 1, rates[round], PAGE_BYTES / 1000);
        }
        Arrays.sort(rates);
        System.out.printf(
                "documents registered a second: %,.0f (%,.0f to %,.0f), must be >= 300 on 2 cores%n",
                rates[ROUNDS / 2], rates[0], rates[ROUNDS - 1]);
    }

    private double registered(List<Actor> clerks) throws Exception {
        return measure(CLERKS_WHO_REGISTER, clerk -> {
            var actor = clerks.get(clerk % clerks.size());
            UnitScope.of(actor.unit()).run(() -> {
                var received = desk.receive(actor, arrival());
                desk.register(actor, received.id(), received.version(), letter(), null);
            });
        });
    }

    /// In service the server has counted its tables long ago, and plans for what they hold; here they were empty.
    private boolean tablesAreKnown() {
        return Boolean.TRUE.equals(transaction.execute(status -> database.sql("""
                        select count(*) filter (where last_autoanalyze is null) = 0 from pg_stat_user_tables
                        where schemaname || '.' || relname in ('documents.incoming_document', 'documents.incoming_file',
                            'files.content', 'audit.entry')
                        """)
                .query(Boolean.class)
                .single()));
    }

    /// No two are alike.
    private NewArrival arrival() {
        var content = page.clone();
        ByteBuffer.wrap(content)
                .put("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))
                .putLong(sequence.incrementAndGet());
        return new NewArrival(
                UUID.randomUUID().toString(),
                Channel.UPLOAD,
                "Sở Nội vụ",
                "",
                "",
                null,
                List.of(new CheckedFile("cong-van.pdf", FileKind.PDF, content, 2)));
    }

    private Particulars letter() {
        long number = sequence.incrementAndGet();
        return new Particulars(
                "CONG_VAN",
                String.valueOf(number),
                "SNV-CCHC",
                LocalDate.of(2026, 11, 20),
                "Sở Nội vụ tỉnh Điện Biên",
                "V/v rà soát thủ tục hành chính đợt " + number,
                "Lò Văn Panh",
                "Phó Giám đốc",
                2,
                Urgency.NORMAL,
                null,
                "");
    }

    private interface Work {
        void run(int clerk);
    }

    /// How often a second all together, all of them without a fault.
    private double measure(int clerks, Work work) throws Exception {
        var done = new AtomicLong();
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, clerks)
                    .<Future<?>>mapToObj(clerk -> pool.submit(() -> {
                        while (System.nanoTime() < end) {
                            work.run(clerk);
                            done.incrementAndGet();
                        }
                    }))
                    .toList();
            for (var one : running) {
                one.get();
            }
        }
        return done.get() / ((System.nanoTime() - began) / 1e9);
    }

    /// The physical limit of whoever commits alone: a page written and forced to the disk.
    private double forcedWrites() throws IOException {
        var page = ByteBuffer.allocate(8192);
        try (var file = FileChannel.open(
                folder.resolve("forced"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            long began = System.nanoTime();
            int count = 0;
            for (; System.nanoTime() - began < 1_000_000_000L; count++) {
                page.clear();
                file.write(page, count * 8192L % (16 << 20));
                file.force(false);
            }
            return count / ((System.nanoTime() - began) / 1e9);
        }
    }
}
