package io.monedero.localstack;

import io.monedero.aws.contract.SecretsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceExistsException;

@Tag("localstack")
class SecretsOnLocalStackTest implements SecretsContract {
    private final SecretsManagerClient secrets = LocalStack.client(SecretsManagerClient.builder());

    @AfterEach
    void stop() {
        secrets.close();
    }

    @Override
    public SecretsManagerClient secrets() {
        return secrets;
    }

    @Override
    public void keep(String name, String secret) {
        try {
            secrets.createSecret(make -> make.name(name).secretString(secret));
        } catch (ResourceExistsException _) {
            secrets.putSecretValue(put -> put.secretId(name).secretString(secret));
        }
    }
}
