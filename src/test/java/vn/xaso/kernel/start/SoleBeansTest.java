package vn.xaso.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Whoever is wanted by type is found as Spring finds it.
class SoleBeansTest {

    interface Clerk {}

    interface Book<T> {}

    record Registrar() implements Clerk {}

    record Cashier() implements Clerk {}

    record Office(Object found) {}

    static class One {
        @Bean
        Registrar registrar() {
            return new Registrar();
        }

        @Bean
        Book<String> letters() {
            return new Book<>() {};
        }
    }

    static class Two extends One {
        @Bean
        Cashier cashier() {
            return new Cashier();
        }
    }

    static class Chosen extends One {
        @Bean
        @Primary
        Cashier cashier() {
            return new Cashier();
        }
    }

    static class WantsClerk {
        @Bean
        Office office(Clerk wanted) {
            return new Office(wanted);
        }
    }

    static class WantsNamed {
        @Bean
        Office office(@Qualifier("cashier") Clerk wanted) {
            return new Office(wanted);
        }
    }

    static class WantsAll {
        @Bean
        Office office(List<Clerk> wanted) {
            return new Office(wanted);
        }
    }

    static class WantsNumbers {
        @Bean
        Office office(Book<Integer> wanted) {
            return new Office(wanted);
        }
    }

    private static Object found(Class<?>... parts) {
        try (var context = new AnnotationConfigApplicationContext()) {
            var beans = context.getDefaultListableBeanFactory();
            beans.setAutowireCandidateResolver(new SoleBeans(beans));
            context.register(parts);
            context.refresh();
            return context.getBean(Office.class).found();
        }
    }

    @Test
    void theOnlyOneIsFoundByWhatItCanDo() {
        assertThat(found(WantsClerk.class, One.class)).isEqualTo(new Registrar());
    }

    @Test
    void oneOfTwoIsNotGuessed() {
        assertThatThrownBy(() -> found(WantsClerk.class, Two.class))
                .hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class);
    }

    @Test
    void whatIsChosenOrNamedComesFirst() {
        assertThat(found(WantsClerk.class, Chosen.class)).isEqualTo(new Cashier());
        assertThat(found(WantsNamed.class, Two.class)).isEqualTo(new Cashier());
    }

    @Test
    void allOfThemAreStillAll() {
        assertThat(found(WantsAll.class, Two.class))
                .asInstanceOf(LIST)
                .containsExactlyInAnyOrder(new Registrar(), new Cashier());
    }

    @Test
    void theOnlyBookIsOfNoUseWhereItHoldsSomethingElse() {
        assertThatThrownBy(() -> found(WantsNumbers.class, One.class)).hasMessageContaining("Book");
    }
}
