package io.monedero.localstack;

import io.monedero.aws.contract.ObjectsContract;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import software.amazon.awssdk.services.s3.S3Client;

@Tag("localstack")
class ObjectsOnLocalStackTest implements ObjectsContract {
    private final String bucket = "contract-" + UUID.randomUUID();
    private final S3Client s3 = LocalStack.client(S3Client.builder().forcePathStyle(true));

    ObjectsOnLocalStackTest() {
        s3.createBucket(
                make -> make.bucket(bucket).createBucketConfiguration(where -> where.locationConstraint("eu-south-2")));
    }

    @AfterEach
    void stop() {
        s3.close();
    }

    @Override
    public S3Client s3() {
        return s3;
    }

    @Override
    public String bucket() {
        return bucket;
    }
}
