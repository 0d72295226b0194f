package vn.xaso.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.forms.Forms;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureVersion;

/// Fills in the electronic forms as the applicant would. What the form itself would refuse is refused here too.
@Lazy
@Component
class FilledForms {

    private static final String VIETNAMESE = "Việt Nam";

    private static final Map<String, String> REQUESTS = Map.ofEntries(
            Map.entry("1.000689", "Đăng ký khai sinh cho con, đồng thời nhận cha cho con."),
            Map.entry("1.000894", "Đăng ký kết hôn; hai bên tự nguyện, đủ tuổi, chưa đăng ký kết hôn với ai."),
            Map.entry("1.001022", "Nhận con; hai bên không có tranh chấp."),
            Map.entry("1.001266", "Chấm dứt hoạt động hộ kinh doanh tạp hóa tại bản."),
            Map.entry("1.001570", "Tạm ngừng kinh doanh sáu tháng để sửa lại cửa hàng."),
            Map.entry("1.001653", "Cấp lại Giấy xác nhận khuyết tật do bị ướt, không đọc được."),
            Map.entry("1.001699", "Xác định mức độ khuyết tật và cấp Giấy xác nhận khuyết tật."),
            Map.entry("1.004837", "Đăng ký giám hộ cho cháu nội mồ côi."),
            Map.entry("1.004859", "Cải chính ngày sinh trong Giấy khai sinh theo học bạ và căn cước."),
            Map.entry("1.010833", "Xác nhận thân nhân của thương binh để con nhập học."),
            Map.entry("1.011607", "Đề nghị rà soát, công nhận hộ cận nghèo; nhà đông con, ruộng ít."),
            Map.entry("1.012812", "Hòa giải tranh chấp ranh giới nương với hộ liền kề."),
            Map.entry("1.013225", "Cấp giấy phép xây nhà ở riêng lẻ hai tầng trên đất ở của gia đình."),
            Map.entry("1.013314", "Xác nhận diện tích nhà ở bình quân để đăng ký thường trú cho con dâu."),
            Map.entry("2.000884", "Chứng thực chữ ký trên sơ yếu lý lịch để đi làm."),
            Map.entry("2.000908", "Cấp bản sao từ sổ gốc để bổ túc hồ sơ."));

    private final Forms forms;

    FilledForms(Forms forms) {
        this.forms = forms;
    }

    /// @return the answers as JSON
    String fill(
            ProcedureVersion procedure,
            UnitId commune,
            Villager who,
            Villagers others,
            RandomGenerator random,
            LocalDate day) {
        var form = procedure.form();
        if (form == null) {
            return "{}";
        }
        var definition = forms.get(form);
        var answers = definition.begin();
        switch (definition.key()) {
            case "birth-registration" -> birth(answers, commune, who, others, random, day);
            case "linked-birth" -> linkedBirth(answers, commune, who, others, random, day);
            case "death-registration" -> death(answers, who, others, random, day);
            case "funeral-support" -> funeral(answers, who, others, random, day);
            case "linked-death" -> linkedDeath(answers, who, others, random, day);
            case "marital-status" -> marital(answers, who, random);
            case "civil-status-extract" -> extract(answers, who, random);
            case "certified-copy" -> certified(answers, random, day);
            case "monthly-allowance" -> allowance(answers, who, random);
            case "household-business" -> business(answers, commune, who, random, day);
            case "social-pension" -> pension(answers, commune, who, random);
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
            ObjectNode answers, UnitId commune, Villager who, Villagers others, RandomGenerator random, LocalDate day) {
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
                .put("birthNoticeNumber", "%05d.GCS.11017.26".formatted(10 + random.nextInt(900)))
                .put("birthPlace", who.address())
                .put("birthPlaceUnit", commune.toString())
                .put("homeTown", who.address())
                .put("ethnicity", father.people())
                .put("nationality", VIETNAMESE);
        parent(answers.putObject("mother"), mother, who.address());
        parent(answers.putObject("father").put("known", true), father, who.address());
        answers.put("relation", who.woman() ? "MOTHER" : "FATHER")
                .put("parentsMarried", "YES")
                .put("copies", random.nextInt(4));
        answers.putObject("marriageCertificate")
                .put("number", "%02d/2022".formatted(1 + random.nextInt(80)))
                .put("date", "2022")
                .put("place", "Ủy ban nhân dân xã");
        answers.putObject("requester").put("paper", "IDENTITY_CARD").put("number", who.personalId());
    }

    private static void linkedBirth(
            ObjectNode answers, UnitId commune, Villager who, Villagers others, RandomGenerator random, LocalDate day) {
        birth(answers, commune, who, others, random, day);
        residence(answers, who, random);
    }

    private static void linkedDeath(
            ObjectNode answers, Villager who, Villagers others, RandomGenerator random, LocalDate day) {
        death(answers, who, others, random, day);
        funeral(answers, who, others, random, day);
        answers.putObject("removal").put("headName", who.name()).put("address", who.address());
    }

    private static void residence(ObjectNode answers, Villager who, RandomGenerator random) {
        answers.putObject("residence")
                .put("headName", who.name())
                .put("headId", who.personalId())
                .put("relation", "CHILD")
                .put("address", who.address());
        answers.putObject("healthCard")
                .put("facility", "Trạm Y tế xã")
                .put("form", random.nextBoolean() ? "ELECTRONIC" : "PAPER");
    }

    private static void death(
            ObjectNode answers, Villager who, Villagers others, RandomGenerator random, LocalDate day) {
        var old = others.old();
        answers.withObjectProperty("deceased")
                .put("fullName", old.name())
                .put("gender", old.woman() ? "FEMALE" : "MALE")
                .put("birthDate", Integer.toString(old.born().getYear()))
                .put("ethnicity", old.people())
                .put("nationality", VIETNAMESE)
                .put("lastResidence", who.address())
                .put("diedOn", day.minusDays(2 + random.nextInt(8)).toString())
                .put("place", who.address())
                .put("cause", "Tuổi cao");
        answers.putObject("notice").put("kind", "NOTICE");
        answers.put("relation", "CHILD").put("copies", random.nextInt(3));
    }

    /// Of somebody whose death was declared, or of another.
    private static void funeral(
            ObjectNode answers, Villager who, Villagers others, RandomGenerator random, LocalDate day) {
        var deceased = answers.withObjectProperty("deceased");
        if (!deceased.has("fullName")) {
            deceased.put("fullName", others.old().name())
                    .put("diedOn", day.minusDays(10 + random.nextInt(20)).toString());
        }
        answers.putObject("funeral")
                .put("organiser", who.name())
                .put("benefit", "ALLOWANCE")
                .put("method", "CASH");
    }

    private static void parent(ObjectNode parent, Villager who, String residence) {
        parent.put("fullName", who.name())
                .put("birthDate", who.born().toString())
                .put("ethnicity", who.people())
                .put("nationality", VIETNAMESE)
                .put("personalId", who.personalId())
                .put("residenceKind", "PERMANENT")
                .put("residence", residence);
    }

    private static void marital(ObjectNode answers, Villager who, RandomGenerator random) {
        boolean single = random.nextInt(3) > 0;
        answers.put("forWhom", "SELF")
                .put("ethnicity", who.people())
                .put("nationality", VIETNAMESE)
                .put("residence", who.address())
                .put("status", single ? "NEVER" : "MARRIED");
        answers.putArray("residences")
                .addObject()
                .put("place", who.address())
                .put("from", Integer.toString(who.born().getYear()));
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

    private static void business(
            ObjectNode answers, UnitId commune, Villager who, RandomGenerator random, LocalDate day) {
        boolean shop = random.nextBoolean();
        answers.put("name", "Hộ kinh doanh " + who.name())
                .put("capital", 20_000_000L * (1 + random.nextInt(10)))
                .put("startsOn", day.plusDays(10).toString())
                .put("employees", 1 + random.nextInt(4))
                .put("registeredBy", "PERSON");
        answers.putObject("owner")
                .put("gender", who.woman() ? "FEMALE" : "MALE")
                .put("ethnicity", who.people())
                .put("nationality", VIETNAMESE);
        answers.putObject("office").put("unit", commune.toString()).put("address", who.address());
        var lines = answers.putArray("lines");
        lines.addObject()
                .put("code", shop ? "4711" : "5610")
                .put("name", shop ? "Bán lẻ lương thực, thực phẩm, hàng tạp hóa" : "Quán ăn, phở, cơm bình dân");
        if (shop) {
            lines.addObject().put("code", "4773").put("name", "Bán lẻ phân bón, vật tư nông nghiệp");
        }
        answers.putObject("tax").put("revenue", "TO_200M").put("method", "DECLARED");
    }

    private static void pension(ObjectNode answers, UnitId commune, Villager who, RandomGenerator random) {
        boolean poor = random.nextInt(3) == 0;
        answers.put("act", "NEW")
                .put("forWhom", "SELF")
                .put("gender", who.woman() ? "FEMALE" : "MALE")
                .put("ethnicity", who.people())
                .put("residenceUnit", commune.toString())
                .put("pension", false)
                .put("household", poor ? "POOR" : "OTHER");
        if (poor) {
            answers.put("poorCode", "HN-%04d".formatted(1 + random.nextInt(2_000)));
        }
        answers.putObject("payment").put("method", "CASH");
        answers.putObject("contact").put("name", "Con trai cả").put("phone", "0912345678");
    }
}
