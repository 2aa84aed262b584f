package org.holdfast.local;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Map;
import java.util.Optional;

/** Objects read into the models of Kubernetes and of Strimzi. Those keep what they do not know for later; here it is an error. */
final class StrictModels {

    private static final Map<String, Class<?>> MODELS = Map.ofEntries(
            entry("v1 Namespace", Namespace.class),
            entry("v1 Service", Service.class),
            entry("apps/v1 Deployment", Deployment.class),
            entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            entry("autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            entry("networking.k8s.io/v1 Ingress", Ingress.class),
            entry("kafka.strimzi.io/v1 Kafka", Kafka.class),
            entry("kafka.strimzi.io/v1 KafkaNodePool", KafkaNodePool.class),
            entry("kafka.strimzi.io/v1 KafkaTopic", KafkaTopic.class),
            entry("kafka.strimzi.io/v1 KafkaUser", KafkaUser.class));

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new NothingIsKeptForLater())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private StrictModels() {}

    /** What an object is read into, by its version and kind. */
    static Optional<Class<?>> of(Map<String, Object> content) {
        return Optional.ofNullable(MODELS.get(content.get("apiVersion") + " " + content.get("kind")));
    }

    static <T> T read(Map<String, Object> content, Class<T> model) {
        return STRICT.convertValue(content, model);
    }

    private static final class NothingIsKeptForLater extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
