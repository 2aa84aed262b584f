package org.holdfast.workforce.post;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Posts that were taken away. */
@ApplicationScoped
class ImportedPostClosure implements LineType<ClosePost> {

    private final Posts posts;

    ImportedPostClosure(Posts posts) {
        this.posts = posts;
    }

    @Override
    public String name() {
        return "POST_CLOSURE";
    }

    @Override
    public Class<ClosePost> data() {
        return ClosePost.class;
    }

    @Override
    public TypedId take(PastLine<ClosePost> line) {
        var post = posts.get(line.about(PostId::new));
        post.close(line.data().closedOn());
        return post.id();
    }
}
