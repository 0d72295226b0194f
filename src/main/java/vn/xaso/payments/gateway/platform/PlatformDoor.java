package vn.xaso.payments.gateway.platform;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.payments.Demand;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.Way;

/// The payment platform of the national portal: asked to begin, it names the page where people pay; asked again, it
/// says
/// what became of it.
@Component
@EnableConfigurationProperties(PlatformSettings.class)
class PlatformDoor implements PaymentDoor {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(OfficeClock.ZONE);
    private static final String VERSION = "1.0.6";
    private static final int LONGEST_NAME = 250;

    private final PlatformSettings settings;
    private final Units units;
    private final Clock clock;

    PlatformDoor(PlatformSettings settings, Units units, Clock clock) {
        this.settings = settings;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.PLATFORM;
    }

    @Override
    public boolean isOpen() {
        return !settings.address().isEmpty();
    }

    @Override
    public URI open(Bill bill, Visit visit) throws IOException {
        var question = PlatformClient.JSON.createObjectNode();
        beginning(bill, visit).forEach(question::put);
        question.set("ThongTinBienLai", receipt(bill));
        var there =
                call(settings.words().begin(), question).path("UrlThanhToan").asString("");
        if (there.isEmpty()) {
            throw new IOException("The payment platform names no page");
        }
        return URI.create(there);
    }

    private Map<String, String> beginning(Bill bill, Visit visit) {
        var message = new TreeMap<>(Map.of(
                "LoaiBanTin",
                "INIT",
                "PhienBan",
                VERSION,
                "MaDoiTac",
                settings.partner(),
                "MaThamChieu",
                bill.attempt().reference(),
                "SoTien",
                Long.toString(bill.attempt().amount().dong()),
                "LoaiHinhThanhToan",
                "PAY",
                "MaKenhThanhToan",
                "1",
                "MaThietBi",
                "1"));
        message.putAll(Map.of(
                "NgonNgu",
                "vi-VN",
                "MaTienTe",
                "VND",
                "MaNganHang",
                "PAYMENT",
                "ThongTinGiaoDich",
                "THANH TOAN HO SO " + bill.obligation().code(),
                "ThoiGianGD",
                SECOND.format(clock.instant()),
                "Ip",
                visit.address()));
        message.put("MaXacThuc", PlatformHash.ofInit(message, settings.secret()));
        return message;
    }

    /// What the platform prints on its receipt.
    private ObjectNode receipt(Bill bill) {
        var obligation = bill.obligation();
        var receipt = PlatformClient.JSON.createObjectNode();
        receipt.put("MaDichVu", "2");
        receipt.put("MaDVC", obligation.procedureCode() + ".01");
        receipt.put("TenDVC", cut(named(bill.lines())));
        receipt.put("MaTTHC", obligation.procedureCode());
        receipt.put("TenTTHC", cut(named(bill.lines())));
        receipt.put("MaDonVi", units.agencyCode(obligation.unit()));
        receipt.put("TenDonVi", units.nameOn(obligation.unit(), LocalDate.now(clock)));
        receipt.put("MaHoSo", obligation.code());
        receipt.put("TKThuHuong", settings.account());
        receipt.put("MaNHThuHuong", settings.bank());
        receipt.put("TenTKThuHuong", settings.holder());
        receipt.put("HoTenNguoiNop", obligation.payer().name());
        receipt.put("SoCMNDNguoiNop", obligation.payer().personalId());
        receipt.put("DiaChiNguoiNop", obligation.payer().address());
        receipt.put("NoiDungThanhToan", "THANH TOAN HO SO " + obligation.code());
        var fees = receipt.putArray("PhiLePhi");
        var parts = receipt.putArray("DSKhoanNop");
        for (var line : bill.lines()) {
            fees.addObject()
                    .put("LoaiPhiLePhi", "CHARGE".equals(line.kind()) ? "2" : "1")
                    .put("MaPhiLePhi", "")
                    .put("TenPhiLePhi", line.name())
                    .put("SoTien", Long.toString(line.amount().dong()));
            parts.addObject()
                    .put("NoiDung", line.name())
                    .put("SoTien", Long.toString(line.amount().dong()));
        }
        return receipt;
    }

    private static String named(List<Demand.Line> lines) {
        return lines.stream().map(Demand.Line::name).findFirst().orElse("");
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    @Override
    public Optional<Notice> ask(Attempt attempt) throws IOException {
        var message = new TreeMap<>(Map.of(
                "LoaiBanTin", "QUERY",
                "PhienBan", VERSION,
                "MaDoiTac", settings.partner(),
                "MaThamChieu", attempt.reference(),
                "ThoiGianGD", SECOND.format(clock.instant())));
        message.put("MaXacThuc", PlatformHash.ofQuery(message, settings.secret()));
        var question = PlatformClient.JSON.createObjectNode();
        message.forEach(question::put);
        var words = settings.words();
        var said = call(words.ask(), question);
        var state = said.path(words.state()).asString(words.waits());
        if (state.equals(words.waits())
                || !said.path("MaThamChieu").asString("").equals(attempt.reference())) {
            return Optional.empty();
        }
        return Optional.of(new Notice(
                Way.PLATFORM,
                attempt.reference(),
                said.path(words.transaction()).asString(""),
                new Money(Math.max(0, said.path(words.amount()).asLong(0))),
                state.equals(words.paid()),
                state));
    }

    private JsonNode call(String path, ObjectNode question) throws IOException {
        try (var client = new PlatformClient(settings)) {
            return client.call(path, question);
        }
    }
}
