package io.monedero.documents.store;

import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;

/** An S3 server that keeps its objects in memory and that the SDK finds as it finds the real one: by its configuration. */
final class ObjectServer {
    private final BlobStore objects = BlobStores.create("transient-nio2", new Properties());
    private final S3Proxy server = S3Proxy.builder()
            .blobStore(objects)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "key", "secret")
            .build();

    private ObjectServer() {}

    /** A running server with an empty bucket. */
    static ObjectServer with(String bucket) {
        ObjectServer created = new ObjectServer();
        created.objects.createContainer(bucket);
        created.start();
        return created;
    }

    private void start() {
        try {
            server.start();
        } catch (Exception unstartable) {
            throw new IllegalStateException(unstartable);
        }
        System.setProperty("aws.endpointUrlS3", "http://127.0.0.1:" + server.getPort());
        System.setProperty("aws.region", "eu-south-2");
        System.setProperty("aws.accessKeyId", "key");
        System.setProperty("aws.secretAccessKey", "secret");
    }

    /** The content type of a stored object, as the server tells browsers. */
    String contentType(String bucket, String key) {
        return objects.blobMetadata(bucket, key).contentType();
    }

    void stop() throws Exception {
        server.stop();
        for (String property : new String[] {"endpointUrlS3", "region", "accessKeyId", "secretAccessKey"}) {
            System.clearProperty("aws." + property);
        }
    }
}
