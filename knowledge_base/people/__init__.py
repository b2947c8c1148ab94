"""What passes between newcomers and counsellors: conversations, promises, what is followed, news, drafts."""
