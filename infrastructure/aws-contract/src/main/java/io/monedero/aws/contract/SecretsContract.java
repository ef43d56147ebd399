package io.monedero.aws.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/** Secrets Manager: {@code GetSecretValue}. */
public interface SecretsContract {
    SecretsManagerClient secrets();

    /** Makes a secret, or gives one another value, as whoever looks after secrets does it. */
    void keep(String name, String secret) throws Exception;

    @Test
    @DisplayName("a secret is found by its name and by the ARN that was answered")
    default void found() throws Exception {
        keep("gateway/redsys", "sq7Hjr");

        var redsys = secrets().getSecretValue(get -> get.secretId("gateway/redsys"));
        assertThat(redsys.secretString()).isEqualTo("sq7Hjr");
        assertThat(secrets().getSecretValue(get -> get.secretId(redsys.arn())).name())
                .isEqualTo("gateway/redsys");
    }

    @Test
    @DisplayName("a changed secret shows at once")
    default void changed() throws Exception {
        keep("gateway/changed", "old");
        keep("gateway/changed", "new");

        assertThat(secrets()
                        .getSecretValue(get -> get.secretId("gateway/changed"))
                        .secretString())
                .isEqualTo("new");
    }

    @Test
    @DisplayName("an unknown secret is an error of its own")
    default void unknown() {
        assertThatThrownBy(() -> secrets().getSecretValue(get -> get.secretId("nothing")))
                .isInstanceOf(ResourceNotFoundException.class);
    }
}
