package vn.xaso.playportal.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.kernel.Sha256;
import vn.xaso.playportal.domain.Fault;
import vn.xaso.playportal.domain.PortalBook;
import vn.xaso.playportal.domain.PortalBook.KeptFile;

/// Answers as the national portal does: codes, files, records, their progress and their state.
@Lazy
@Service
@Transactional
public class PortalSpeech {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CODE = "MaHoSo";
    private static final String RESULTS = "DanhSachGiayToKetQua";
    private static final String LINK = "DuongDanTepTinKetQua";
    private static final List<String> REQUIRED = List.of("MaTTHC", "NgayTiepNhan", "KenhThucHien", "TrangThaiHoSo");

    private final PortalBook book;
    private final Clock clock;

    PortalSpeech(PortalBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /// The portal finds a mistake in what it is told.
    public static final class Mistake extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Mistake(String words) {
            super(words);
        }
    }

    @Transactional(readOnly = true)
    public Map<Fault, String> faults() {
        return book.faults();
    }

    public Map<String, Object> code(JsonNode message) {
        return good(Map.of(CODE, word(message, "MaHoSoDeNghi")));
    }

    /// To the byte: a file that is hardly too large is not told to weigh what is allowed.
    private static String bytes(int size) {
        return String.format(Locale.of("vi"), "%,d byte", size);
    }

    /// The same file is kept once.
    public Map<String, Object> file(String code, String name, String hash, byte[] content) {
        var most = book.faults().get(Fault.LARGEST);
        if (most != null && content.length > Integer.parseInt(most)) {
            throw new Mistake("Tệp \"" + name + "\" nặng " + bytes(content.length) + ", vượt mức cho phép "
                    + bytes(Integer.parseInt(most)));
        }
        var real = Sha256.hex(content);
        if (!real.equalsIgnoreCase(hash)) {
            throw new Mistake("Mã băm của tệp \"" + name + "\" không khớp");
        }
        var id = book.fileWith(code, real).orElseGet(() -> {
            var fresh = Sha256.hex(code + real).substring(0, 24);
            book.file(fresh, code, new KeptFile(fresh, name, real, content.length), clock.instant());
            return fresh;
        });
        return good(Map.of("IdTepTin", id, "HashTepTin", real));
    }

    /// @param key a record that came before with the same key gets the same answer
    public String record(String key, JsonNode record) {
        return book.answer(key).orElseGet(() -> {
            var answer = JSON.writeValueAsString(taken(record.asObject()));
            book.answered(key, answer, clock.instant());
            return answer;
        });
    }

    private Map<String, Object> taken(ObjectNode record) {
        var code = word(record, CODE);
        var lacking = REQUIRED.stream()
                .filter(name -> record.path(name).asString("").isEmpty())
                .toList();
        if (!lacking.isEmpty()) {
            throw new Mistake("Hồ sơ " + code + " thiếu " + String.join(", ", lacking));
        }
        var accepted = new TreeSet<>(record.propertyNames());
        var refused = links(code, record, accepted);
        var lost = book.faults().get(Fault.LOST);
        if (lost != null) {
            record.remove(lost);
        }
        book.keep(code, record.path("MaDonViXuLy").asString(""), JSON.writeValueAsString(record), clock.instant());
        return good(Map.of(CODE, code, "TruongTiepNhan", accepted, "TruongTuChoi", refused));
    }

    /// A link to a file that the portal does not have is not taken.
    private List<Map<String, String>> links(String code, ObjectNode record, Set<String> accepted) {
        var known = book.files(code).stream().map(KeptFile::id).collect(Collectors.toSet());
        var refused = new ArrayList<Map<String, String>>();
        for (var result : record.path(RESULTS)) {
            if (!known.contains(result.path(LINK).asString(""))) {
                accepted.remove(RESULTS);
                refused.add(Map.of("Truong", RESULTS, "LyDo", "Không tìm thấy tệp kết quả"));
                record.remove(RESULTS);
                break;
            }
        }
        return refused;
    }

    public Map<String, Object> progress(String key, JsonNode message) {
        var code = word(message, CODE);
        if (book.answer(key).isEmpty()) {
            message.path("TienTrinh").forEach(step -> book.step(code, JSON.writeValueAsString(step)));
            book.answered(key, "{}", clock.instant());
        }
        return good(Map.of(CODE, code));
    }

    /// @throws Mistake where nobody has told of the case
    public Map<String, Object> state(JsonNode message) {
        var code = word(message, CODE);
        if (book.find(code).isEmpty()) {
            throw new Mistake("Không có hồ sơ " + code);
        }
        return good(Map.of(CODE, code));
    }

    @Transactional(readOnly = true)
    public Map<String, Object> kept(JsonNode message) {
        var records = book
                .of(
                        word(message, "MaDonVi"),
                        message.path("SauMaHoSo").asString(""),
                        Math.clamp(message.path("SoLuong").asInt(1), 1, 500))
                .stream()
                .map(one -> JSON.readTree(one.body()))
                .toList();
        return good(Map.of("DanhSachHoSo", records));
    }

    private static String word(JsonNode message, String name) {
        var word = message.path(name).asString("");
        if (word.isEmpty()) {
            throw new Mistake("Thiếu " + name);
        }
        return word;
    }

    private static Map<String, Object> good(Map<String, Object> facts) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("error_code", "0");
        answer.put("message", "OK");
        answer.putAll(facts);
        return answer;
    }

    public void set(Map<Fault, String> faults) {
        book.set(faults);
    }
}
