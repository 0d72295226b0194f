package vn.xaso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.documents.DocumentType.Family;
import vn.xaso.ui.Language;

@HouseTest
class DocumentTypesTest {

    @Autowired
    private DocumentTypes types;

    /// Law: 30/2020/NĐ-CP art. 7, Phụ lục III
    @Test
    void theDecreeHasTwentyNineTypesInItsOrder() {
        var ordinals = types.list().stream()
                .map(DocumentType::ordinal)
                .filter(Objects::nonNull)
                .toList();

        assertThat(ordinals).isEqualTo(IntStream.rangeClosed(1, 29).boxed().toList());
    }

    /// Law: 30/2020/NĐ-CP art. 7, Phụ lục III
    @Test
    void onlyLettersHaveNoAbbreviation() {
        var bare = types.list().stream()
                .filter(type -> type.family() == Family.ADMINISTRATIVE && !type.isNamed())
                .map(type -> type.name(Language.VI));

        assertThat(bare).containsExactly("Công văn", "Thư công");
    }

    /// Law: 30/2020/NĐ-CP art. 15, Phụ lục VI
    @Test
    void urgencyTravelsAsANumber() {
        assertThat(Urgency.values()).extracting(Urgency::priority).containsExactly(0, 1, 2, 3);
    }
}
