package vn.xaso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/// Invents people of the communes, by the customs of their peoples; names, numbers and phones belong to nobody.
final class Villagers {

    private record Names(String people, int share, String surnames, String men, String women, String manly) {}

    private static final List<Names> PEOPLES = List.of(
            new Names(
                    "Mông",
                    50,
                    "Giàng,Mùa,Sùng,Vàng,Thào,Hờ,Ly,Vừ,Chá,Hạng,Cháng",
                    "Páo,Chống,Dơ,Sình,Lử,Tủa,Khua,Phổng,Nủ,Vảng,Sáu,Thếnh,Dia",
                    "Dua,Mỷ,Sua,Chía,Pàng,Dợ,Sông,Máy,Cở,Ía,Dính",
                    "A"),
            new Names(
                    "Thái",
                    28,
                    "Lò,Quàng,Cà,Lường,Tòng,Bạc,Điêu,Khoàng,Poòng,Tao,Mào",
                    "Inh,Pánh,Dọn,Thoan,Ương,Biên,Chựa,Hịa,Xôm,Panh",
                    "Xuân,Hương,Ín,Lả,Phóng,Én,Hoan,Pọm,Thiên",
                    "Văn"),
            new Names("Khơ Mú", 9, "Cụt,Moong,Lường,Quàng", "Xiên,Khánh,Tiến,Phanh,Chom", "Bang,Mai,Thơm,Dung", "Văn"),
            new Names(
                    "Kinh", 8, "Nguyễn,Trần,Phạm,Vũ,Bùi,Đặng", "Hải,Tuấn,Long,Sơn,Dũng", "Hà,Thu,Nga,Lan,Hiền", "Văn"),
            new Names("Dao", 5, "Tẩn,Chảo,Phàn,Lý", "Sếnh,Phẩu,Chiêu,Lụa", "Mẩy,Khé,Lở,Xiêm", "A"));

    private final RandomGenerator random;
    private final List<String> villages;
    private int counter;

    /// @param villages with the name of the commune
    /// @param counter where the invented numbers begin
    Villagers(RandomGenerator random, List<String> villages, int counter) {
        this.counter = counter;
        this.random = random;
        this.villages = villages;
    }

    Villager adult() {
        return invent(null, random.nextBoolean(), 1962 + random.nextInt(42));
    }

    Villager old() {
        return invent(null, random.nextBoolean(), 1938 + random.nextInt(12));
    }

    /// Somebody of the same people, of the other sex and of about the same age.
    Villager spouseOf(Villager one) {
        return invent(one.people(), !one.woman(), one.born().getYear() - 2 + random.nextInt(5));
    }

    String childOf(Villager father, boolean girl) {
        var names = of(father.people());
        var surname = father.name().substring(0, father.name().indexOf(' '));
        return surname + (girl ? " Thị " : " " + names.manly() + " ") + pick(girl ? names.women() : names.men());
    }

    private Villager invent(@org.jspecify.annotations.Nullable String people, boolean woman, int year) {
        var names = people == null ? drawn() : of(people);
        var name = pick(names.surnames())
                + (woman ? " Thị " : " " + names.manly() + " ")
                + pick(woman ? names.women() : names.men());
        var born = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        counter++;
        int sex = (year < 2000 ? 0 : 2) + (woman ? 1 : 0);
        var id = "011%d%02d%06d".formatted(sex, year % 100, 1_000 + counter * 37 + random.nextInt(30));
        var phone = "09%08d".formatted(random.nextInt(100_000_000));
        return new Villager(
                name, names.people(), woman, born, id, phone, villages.get(random.nextInt(villages.size())));
    }

    private Names drawn() {
        int lot = random.nextInt(100);
        for (var names : PEOPLES) {
            lot -= names.share();
            if (lot < 0) {
                return names;
            }
        }
        return PEOPLES.getFirst();
    }

    private static Names of(String people) {
        return PEOPLES.stream()
                .filter(names -> names.people().equals(people))
                .findFirst()
                .orElseThrow();
    }

    private String pick(String list) {
        var all = List.of(list.split(","));
        return all.get(random.nextInt(all.size()));
    }
}
