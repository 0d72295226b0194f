package vn.xaso.search.application;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;
import vn.xaso.search.domain.Follower;
import vn.xaso.search.domain.WordKeeper;

/// Keeps the list of words, and an index outside the database, up to date while the program runs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    @Bean
    RepeatedWork wordKeeping(WordKeeper words, SearchSettings settings) {
        return new RepeatedWork("search words", settings.follow(), words::keep);
    }

    @Bean
    RepeatedWork searchFollowing(List<Follower> followers, SearchSettings settings) {
        return new RepeatedWork(
                "search index",
                settings.follow(),
                () -> followers.stream()
                        .filter(one -> one.engine().equals(settings.engine()))
                        .forEach(Follower::follow));
    }
}
