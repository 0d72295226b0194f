package vn.xaso.procedures.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Sha256;
import vn.xaso.procedures.ImportReport;
import vn.xaso.procedures.ImportReport.BadLine;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureImport;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.RawRecord;
import vn.xaso.procedures.domain.RecordReader;
import vn.xaso.procedures.domain.Versions;

/// Takes the records of the national catalogue into ours.
///
/// A procedure that nobody knew is published at once. A changed one waits as a draft, so that nothing changes under
/// the hands of those who work with it before an official has looked at it.
@Service
@Transactional
class ImportDesk implements ProcedureImport {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Versions versions;
    private final Clock clock;

    ImportDesk(Versions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public ImportReport run(Path file, Progress progress) {
        var bad = new ArrayList<BadLine>();
        var records = read(file, bad);
        var tally = new Tally();
        if (bad.isEmpty()) {
            var today = LocalDate.now(clock);
            for (int i = 0; i < records.size(); i++) {
                take(records.get(i), today, tally);
                progress.at(i + 1, records.size());
            }
        }
        return new ImportReport(records.size(), tally.added, tally.unchanged, tally.changed, tally.flags, bad);
    }

    private void take(RawRecord record, LocalDate today, Tally tally) {
        var code = new ProcedureCode(record.code());
        var raw = JSON.writeValueAsString(new TreeMap<>(record.fields()));
        var digest = Sha256.hex(raw);
        if (digest.equals(versions.lastDigest(code, RecordReader.SOURCE))) {
            tally.unchanged++;
            return;
        }
        var before = versions.newest(code);
        var reading = RecordReader.read(record, Ids.next(), versions.nextNumber(code), today, before.orElse(null));
        versions.add(new NewVersion(reading.version(), reading.flags(), digest, raw));
        if (before.isEmpty()) {
            versions.publish(reading.version().id(), today);
            tally.added++;
        } else {
            tally.changed++;
        }
        reading.flags().forEach(flag -> tally.flags.merge(flag.field() + "/" + flag.reason(), 1, Integer::sum));
    }

    private static List<RawRecord> read(Path file, List<BadLine> bad) {
        var records = new ArrayList<RawRecord>();
        var codes = new HashSet<String>();
        int number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readLine(line, number, records, codes, bad);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return records;
    }

    private static void readLine(
            String line, int number, List<RawRecord> records, HashSet<String> codes, List<BadLine> bad) {
        try {
            var fields = new TreeMap<String, String>();
            for (var field : JSON.readTree(line).properties()) {
                fields.put(
                        field.getKey(),
                        field.getValue().asString(field.getValue().toString()));
            }
            var record = new RawRecord(fields);
            if (ProcedureCode.find(record.code()).isEmpty()) {
                bad.add(new BadLine(number, "no procedure code: " + record.code()));
            } else if (record.name().isEmpty()) {
                bad.add(new BadLine(number, "no name: " + record.code()));
            } else if (!codes.add(record.code())) {
                bad.add(new BadLine(number, "a second record of " + record.code()));
            } else {
                records.add(record);
            }
        } catch (JacksonException fault) {
            bad.add(new BadLine(number, "no JSON: " + fault.getOriginalMessage()));
        }
    }

    private static final class Tally {
        private int added;
        private int unchanged;
        private int changed;
        private final Map<String, Integer> flags = new TreeMap<>();
    }
}
