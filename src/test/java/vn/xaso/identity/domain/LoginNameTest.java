package vn.xaso.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginNameTest {

    @Test
    void isMadeOfTheGivenNameTheFirstLettersAndThePlace() {
        assertThat(LoginName.suggest("Lò Thị Phương", "Sáng Nhè")).isEqualTo("phuonglt.sangnhe");
        assertThat(LoginName.suggest("Điêu Chính Đạt", "Điện Biên")).isEqualTo("datdc.dienbien");
    }

    @Test
    void refusesMarksSpacesAndCapitals() {
        assertThat(LoginName.complaint("phương")).isPresent();
        assertThat(LoginName.complaint("lo phuong")).isPresent();
        assertThat(LoginName.complaint("phuonglt.sangnhe")).isEmpty();
        assertThat(LoginName.tidy(" PhuongLT ")).isEqualTo("phuonglt");
    }

    @Test
    void givesFirstPasswordsThatThePasswordRuleTakes() {
        assertThat(PasswordRule.complaint(Secret.firstPassword(), "phuonglt")).isEmpty();
        assertThat(Secret.firstPassword()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){2}");
    }
}
