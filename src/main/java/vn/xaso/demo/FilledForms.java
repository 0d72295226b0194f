package vn.xaso.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.Forms;
import vn.xaso.procedures.ProcedureVersion;

/// Fills in the electronic forms as the applicant would. What the form itself would refuse is refused here too.
@Lazy
@Component
class FilledForms {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VIETNAMESE = "Việt Nam";

    private static final Map<String, String> REQUESTS = Map.ofEntries(
            Map.entry("1.000656", "Đăng ký khai tử cho mẹ tôi, mất tại nhà do tuổi cao."),
            Map.entry("1.000689", "Đăng ký khai sinh cho con, đồng thời nhận cha cho con."),
            Map.entry("1.000894", "Đăng ký kết hôn; hai bên tự nguyện, đủ tuổi, chưa đăng ký kết hôn với ai."),
            Map.entry("1.001022", "Nhận con; hai bên không có tranh chấp."),
            Map.entry("1.001266", "Chấm dứt hoạt động hộ kinh doanh tạp hóa tại bản."),
            Map.entry("1.001570", "Tạm ngừng kinh doanh sáu tháng để sửa lại cửa hàng."),
            Map.entry("1.001612", "Đăng ký thành lập hộ kinh doanh bán hàng tạp hóa và vật tư nông nghiệp."),
            Map.entry("1.001653", "Cấp lại Giấy xác nhận khuyết tật do bị ướt, không đọc được."),
            Map.entry("1.001699", "Xác định mức độ khuyết tật và cấp Giấy xác nhận khuyết tật."),
            Map.entry("1.001731", "Hỗ trợ chi phí mai táng cho bố tôi, đang hưởng trợ cấp xã hội."),
            Map.entry("1.004837", "Đăng ký giám hộ cho cháu nội mồ côi."),
            Map.entry("1.004859", "Cải chính ngày sinh trong Giấy khai sinh theo học bạ và căn cước."),
            Map.entry("1.010833", "Xác nhận thân nhân của thương binh để con nhập học."),
            Map.entry("1.011607", "Đề nghị rà soát, công nhận hộ cận nghèo; nhà đông con, ruộng ít."),
            Map.entry("1.012812", "Hòa giải tranh chấp ranh giới nương với hộ liền kề."),
            Map.entry("1.013225", "Cấp giấy phép xây nhà ở riêng lẻ hai tầng trên đất ở của gia đình."),
            Map.entry("1.013314", "Xác nhận diện tích nhà ở bình quân để đăng ký thường trú cho con dâu."),
            Map.entry("1.014027", "Hưởng trợ cấp hưu trí xã hội từ khi đủ 75 tuổi; chưa có lương hưu."),
            Map.entry("2.000884", "Chứng thực chữ ký trên sơ yếu lý lịch để đi làm."),
            Map.entry("2.000908", "Cấp bản sao từ sổ gốc để bổ túc hồ sơ."));

    private final Forms forms;

    FilledForms(Forms forms) {
        this.forms = forms;
    }

    /// @return the answers as JSON
    String fill(ProcedureVersion procedure, Villager who, Villagers others, RandomGenerator random, LocalDate day) {
        var form = procedure.form();
        if (form == null) {
            return "{}";
        }
        var definition = forms.get(form);
        var answers = JSON.createObjectNode();
        switch (definition.key()) {
            case "birth-registration" -> birth(answers, who, others, random, day);
            case "marital-status" -> marital(answers, who, random);
            case "civil-status-extract" -> extract(answers, who, random);
            case "certified-copy" -> certified(answers, random, day);
            case "monthly-allowance" -> allowance(answers, who, random);
            default ->
                answers.put("forWhom", "SELF")
                        .put("request", REQUESTS.getOrDefault(procedure.code().value(), procedure.name()));
        }
        var checked = definition.check(answers);
        if (!checked.areComplete()) {
            throw new IllegalStateException(procedure.code() + ": " + checked.errors());
        }
        return checked.values().toString();
    }

    private static void birth(
            ObjectNode answers, Villager who, Villagers others, RandomGenerator random, LocalDate day) {
        var spouse = others.spouseOf(who);
        var mother = who.woman() ? who : spouse;
        var father = who.woman() ? spouse : who;
        boolean girl = random.nextBoolean();
        answers.putObject("child")
                .put("fullName", others.childOf(father, girl))
                .put("gender", girl ? "FEMALE" : "MALE")
                .put("birthDate", day.minusDays(6 + random.nextInt(40)).toString())
                .put("birthPlaceKind", "FACILITY")
                .put("facility", "Trung tâm Y tế khu vực")
                .put("birthNoticeNumber", "%03d/2026".formatted(10 + random.nextInt(900)))
                .put("birthPlace", who.address())
                .put("homeTown", who.address())
                .put("ethnicity", father.people())
                .put("nationality", VIETNAMESE);
        parent(answers.putObject("mother"), mother, who.address());
        parent(answers.putObject("father").put("known", true), father, who.address());
        answers.put("relation", who.woman() ? "MOTHER" : "FATHER")
                .put("parentsMarried", "YES")
                .put("marriageCertificate", "Số %02d/2022, UBND xã cấp".formatted(1 + random.nextInt(80)))
                .put("copies", random.nextInt(4));
    }

    private static void parent(ObjectNode parent, Villager who, String residence) {
        parent.put("fullName", who.name())
                .put("birthDate", who.born().toString())
                .put("ethnicity", who.people())
                .put("nationality", VIETNAMESE)
                .put("personalId", who.personalId())
                .put("residence", residence);
    }

    private static void marital(ObjectNode answers, Villager who, RandomGenerator random) {
        boolean single = random.nextInt(3) > 0;
        answers.put("forWhom", "SELF")
                .put("ethnicity", who.people())
                .put("nationality", VIETNAMESE)
                .put("residence", who.address())
                .put("residenceFrom", Integer.toString(who.born().getYear()))
                .put("status", single ? "NEVER" : "MARRIED");
        if (!single) {
            answers.put("spouse", "Người có tên trong Giấy chứng nhận kết hôn kèm theo");
        }
        answers.put("purpose", random.nextBoolean() ? "LOAN" : "PROPERTY").put("copies", 1 + random.nextInt(2));
    }

    private static void extract(ObjectNode answers, Villager who, RandomGenerator random) {
        answers.put("event", "BIRTH").put("whose", "SELF");
        answers.putObject("person")
                .put("fullName", who.name())
                .put("birthDate", who.born().toString())
                .put("personalId", who.personalId());
        answers.put("registeredAt", "Ủy ban nhân dân xã nơi sinh (nay thuộc " + who.address() + ")")
                .put("copies", 1 + random.nextInt(4))
                .put("form", random.nextBoolean() ? "ELECTRONIC" : "PAPER")
                .put("purpose", "Làm hồ sơ xin việc, nhập học");
    }

    private static void certified(ObjectNode answers, RandomGenerator random, LocalDate day) {
        answers.put("paperCount", "1").put("mode", random.nextBoolean() ? "ELECTRONIC" : "PAPER");
        answers.putObject("paper1")
                .put("name", random.nextBoolean() ? "Bằng tốt nghiệp trung học phổ thông" : "Căn cước")
                .put("pages", 1 + random.nextInt(3))
                .put("copies", 1 + random.nextInt(5));
        answers.putObject("appointment").put("date", day.toString()).put("session", "MORNING");
    }

    private static void allowance(ObjectNode answers, Villager who, RandomGenerator random) {
        answers.put("forWhom", "SELF")
                .put("gender", who.woman() ? "FEMALE" : "MALE")
                .put("ethnicity", who.people())
                .put("category", "DISABLED");
        answers.putObject("disability")
                .put("degree", random.nextInt(3) == 0 ? "VERY_SEVERE" : "SEVERE")
                .put("certificate", "%03d/GXN-KT".formatted(1 + random.nextInt(400)))
                .put("selfCare", true);
        answers.putObject("household")
                .put("kind", "POOR")
                .put("poorCode", "HN-%04d".formatted(1 + random.nextInt(2_000)))
                .put("members", 2 + random.nextInt(7))
                .put("circumstances", "Nhà gỗ lợp prô xi măng; thu nhập từ nương rẫy.");
        answers.put("currentBenefit", false);
        answers.putObject("payment").put("method", "VNEID");
    }
}
